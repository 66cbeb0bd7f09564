namespace ApiVideo.Generator.Model.Requests;

/// <summary>A member of a form that the document wants written in a way of its own.</summary>
internal sealed record FormFieldModel(string WireName, ParameterStyle Style, bool IsExploded, bool AllowsReserved, bool IsJson);
