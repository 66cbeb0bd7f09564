namespace ApiVideo.Tool.Commands;

/// <summary>Specifies the severity of a finding.</summary>
internal enum FindingSeverity
{
    Error,
    Warning,
}
