namespace ApiVideo.Generator.Model.Pages;

/// <summary>A C# member on a <see cref="PagePath"/>, and whether it may be null.</summary>
internal sealed record PagePathStep(string Name, bool IsNullable);
