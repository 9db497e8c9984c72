"""The desk: the terminal queue where people read, edit, approve and dismiss. Drives `flow`, shows, decides nothing."""
