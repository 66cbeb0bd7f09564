namespace ApiVideo.Tool.Commands;

/// <summary>Specifies how changes are written.</summary>
internal enum DiffFormat
{
    Text,
    Markdown,
    Json,
}
