namespace ApiVideo.Generator.Model;

/// <summary>What a successful answer carries.</summary>
internal sealed record ResultModel(ResultKind Kind, TypeRef? Type, string? Accept, string? Description)
{
    public static ResultModel Empty { get; } = new(ResultKind.None, Type: null, Accept: null, Description: null);
}
