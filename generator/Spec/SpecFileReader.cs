using ApiVideo.Generator.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiVideo.Generator.Spec;

/// <summary>Takes the additional files that can be specs, or parts of one, into the pipeline.</summary>
internal static class SpecFileReader
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    /// <summary>Reads a file; null when it cannot be a spec.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var specOptions = SpecOptionsReader.Read(options.GlobalOptions, options.GetOptions(file));
        if (specOptions is { IsMarked: false, IsContract: false, IsOverlay: false } && !Extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        // The text is null when the file is gone or locked; a marked one is told to be empty.
        var text = file.GetText(cancellationToken)?.ToString() ?? "";
        return new SpecFile(file.Path, new SpecText(text), specOptions);
    }
}
