namespace ApiVideo.Generator.Model.Pages;

/// <summary>A way from a result to one of its values, member by member.</summary>
internal sealed record PagePath(EquatableArray<PagePathStep> Steps);
