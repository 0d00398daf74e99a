namespace Site.Output;

/// <summary>The site cannot be written there, through the user's choice or the machine; the message is Dutch and meant for the user.</summary>
public sealed class OutputRefusedException(string message, Exception? cause = null) : Exception(message, cause);
