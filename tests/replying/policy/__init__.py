"""Tests of the reply policy."""
