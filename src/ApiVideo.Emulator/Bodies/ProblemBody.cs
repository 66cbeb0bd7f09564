namespace ApiVideo.Emulator.Bodies;

/// <summary>An error on the wire; members that are null are left out.</summary>
internal sealed record ProblemBody(
    string Type,
    string Title,
    string? Name = null,
    int? Status = null,
    IReadOnlyList<ProblemBody>? Problems = null);
