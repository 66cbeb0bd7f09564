namespace ApiVideo.Generator.Model.Requests;

/// <summary>Represents the way in which an operation sends a file in parts.</summary>
/// <param name="File">The C# name of the parameter that is the file.</param>
/// <param name="Range">The C# name of the parameter by which callers divide the file themselves; null where there is none.</param>
/// <param name="Copies">The parts of the body that repeat what the response to the first part says.</param>
internal sealed record UploadModel(string File, string? Range, EquatableArray<CopiedPartModel> Copies);
