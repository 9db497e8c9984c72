"""Where feedback comes from: one module per adapter, each knowing only the contract, the transport and the errors."""
