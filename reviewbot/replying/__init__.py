"""Assessment -> Draft, and the policy that judges any public text. Pure, given the template files.

`drafter`, `checking` and whatever they need import jinja2, so callers import them where they are first used;
`policy` needs neither jinja2 nor a template.
"""
