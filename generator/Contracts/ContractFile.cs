using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Contracts;

/// <summary>Represents a contract on its way to the build, which is the only one that writes files: as comments, since generators add nothing but C#.</summary>
/// <param name="HintName">The name of the file that the compiler writes for it.</param>
/// <param name="Path">Where the contract goes.</param>
/// <param name="Text">The contract.</param>
internal sealed record ContractFile(string HintName, string Path, string Text)
{
    /// <summary>The start of each line of the file. The first line has the path.</summary>
    public const string Prefix = "//";

    public SourceText ToSourceText() => SourceText.From(
        Prefix + Path + "\n" + string.Concat(Text.Split('\n').Where(line => line.Length > 0).Select(line => Prefix + line + "\n")), Encoding.UTF8);
}
