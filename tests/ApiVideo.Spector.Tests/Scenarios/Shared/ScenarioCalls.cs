using System;
using System.IO;
using System.Threading.Tasks;

namespace Scenarios;

/// <summary>The calls of a document: each public method is one scenario, by its name.</summary>
internal abstract class ScenarioCalls(Uri server)
{
    /// <summary>Gets the address of the suite's server.</summary>
    protected Uri Server { get; } = server;

    /// <summary>Gets a client that sends no credential.</summary>
    protected ScenarioClient Client { get; } = new(new ScenarioClientOptions { BaseAddress = server });

    /// <summary>Gets the bytes of a file that comes with the suite.</summary>
    protected static byte[] Asset(string name) => File.ReadAllBytes(Path.Combine(AppContext.GetData("ScenarioAssets")!.ToString()!, name));

    /// <summary>Reads a file that came as an answer.</summary>
    protected static async Task<byte[]> BytesAsync(Stream stream)
    {
        await using (stream)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            return bytes.ToArray();
        }
    }
}
