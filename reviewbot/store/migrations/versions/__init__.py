"""One file a migration, numbered: 0001, 0002 ..."""
