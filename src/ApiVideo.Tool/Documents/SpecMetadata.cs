using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Tool.Documents;

/// <summary>Gets options as the metadata that MSBuild would hand to the compiler.</summary>
internal static class SpecMetadata
{
    /// <summary>The folder that paths of overlays are relative to, as those of all other files that are given.</summary>
    public const string Folder = ".";

    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Gets the properties of the project that there would be.</summary>
    public static IReadOnlyDictionary<string, string> OfProject { get; } = new Dictionary<string, string> { ["build_property.OpenApiProjectFolder"] = Folder };

    public static IReadOnlyDictionary<string, string> Of(SpecOptions options)
    {
        var values = new (string Name, string? Value)[]
        {
            ("OpenApiSpec", options.IsMarked ? "true" : null),
            ("OpenApiOverlay", options.IsOverlay ? "true" : null),
            ("Overlay", List(options.Overlays.Select(path => path.Replace(",", "|x2c", StringComparison.Ordinal).Replace(";", "|x3b", StringComparison.Ordinal)).ToEquatableArray())),
            (nameof(SpecOptions.Namespace), options.Namespace),
            (nameof(SpecOptions.ClientName), options.ClientName),
            (nameof(SpecOptions.Accessibility), options.Accessibility),
            (nameof(SpecOptions.NumberType), options.NumberType),
            (nameof(SpecOptions.IntegerType), options.IntegerType),
            (nameof(SpecOptions.IncludeTags), List(options.IncludeTags)),
            (nameof(SpecOptions.ExcludeTags), List(options.ExcludeTags)),
            (nameof(SpecOptions.IncludePaths), List(options.IncludePaths)),
            (nameof(SpecOptions.ExcludePaths), List(options.ExcludePaths)),
            (nameof(SpecOptions.IncludeOperations), List(options.IncludeOperations)),
            (nameof(SpecOptions.ExcludeOperations), List(options.ExcludeOperations)),
        };
        return values.Where(value => value.Value is not null).ToDictionary(value => Prefix + value.Name, value => value.Value!);
    }

    private static string? List(EquatableArray<string> items) => items.IsEmpty ? null : string.Join(",", items);
}
