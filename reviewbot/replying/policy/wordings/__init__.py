"""The patterns of each rule, one module a kind of wording (English) or a language."""
