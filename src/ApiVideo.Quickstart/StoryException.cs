namespace ApiVideo.Quickstart;

/// <summary>The server did not do what the story tells.</summary>
internal sealed class StoryException(string message) : Exception(message);
