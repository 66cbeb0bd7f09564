namespace ApiVideo.Tool.Commands;

/// <summary>How changes are written.</summary>
internal enum DiffFormat
{
    Text,
    Markdown,
    Json,
}
