import Testing

/// One prompt at a time: a process has one terminal to restore.
@Suite(.serialized) struct PromptTests {}
