namespace ApiVideo.Tool.Commands;

/// <summary>How bad a finding is.</summary>
internal enum FindingSeverity
{
    Error,
    Warning,
}
