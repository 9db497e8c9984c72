"""reviewbot.toml: the models it is read into, and the loader that shows every problem at once."""
