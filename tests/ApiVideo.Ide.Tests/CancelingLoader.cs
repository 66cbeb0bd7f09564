using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Ide.Tests;

/// <summary>Loads a text and cancels at the same time, while the generator is running.</summary>
internal sealed class CancelingLoader(SourceText text, CancellationTokenSource cancellation) : TextLoader
{
    public int Calls { get; private set; }

    public override async Task<TextAndVersion> LoadTextAndVersionAsync(LoadTextOptions options, CancellationToken cancellationToken)
    {
        Calls++;
        await cancellation.CancelAsync();
        return TextAndVersion.Create(text, VersionStamp.Create());
    }
}
