namespace ApiVideo.Generator.Model.Responses;

/// <summary>The typed accessors of all response headers that the document declares.</summary>
internal sealed record HeadersFile(Scope Scope, EquatableArray<HeaderModel> Headers);
