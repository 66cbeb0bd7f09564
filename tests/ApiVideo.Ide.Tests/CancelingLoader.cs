using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Ide.Tests;

/// <summary>Brings a text, and cancels when it is asked for: the generator has begun to run, and has not finished.</summary>
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
