namespace ApiVideo.Generator.Reading;

/// <summary>The text is not what its language allows, at an offset. It never leaves the reading room.</summary>
internal sealed class SpecSyntaxException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
