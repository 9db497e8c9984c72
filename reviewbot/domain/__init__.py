"""The words of the trade as frozen values and pure rules; imports nothing but the standard library."""
