using System.Diagnostics;
using ApiVideo.Generator;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>One document on its way through the generator, in the same steps as in the compiler, and what must hold of it.</summary>
internal sealed class FuzzCase
{
    // What takes exponential time takes more; what is merely slow, on a machine with much else to do, does not.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // That of a thread in an IDE; what recurses by the document's depth overflows it and ends the test run.
    private const int StackSize = 1024 * 1024;

    private FuzzCase(BuildResult result, IReadOnlyList<EmittedFile> files, TimeSpan time)
    {
        Result = result;
        Files = files;
        Time = time;
    }

    public BuildResult Result { get; }

    /// <summary>Gets what is emitted, but for the runtime, which follows from it.</summary>
    public IReadOnlyList<EmittedFile> Files { get; }

    public TimeSpan Time { get; }

    public IEnumerable<string> Ids => Result.Findings.Select(finding => finding.Id);

    public IEnumerable<string> Messages =>
        Result.Findings.Select(finding => finding.Id + ": " + finding.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Runs on a thread of its own with the stack of a usual one. Whatever is thrown fails the test.</summary>
    public static FuzzCase RunOnSmallStack(string text, params (string Path, string Text)[] others)
    {
        FuzzCase? result = null;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = Run(text, others);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            StackSize)
        { IsBackground = true };
        thread.Start();
        Assert.That(thread.Join(Patience), Is.True, "The generator hangs.");
        Assert.That(failure, Is.Null);
        return result!;
    }

    public static FuzzCase Run(string text, params (string Path, string Text)[] others)
    {
        var watch = Stopwatch.StartNew();
        var root = File("spec.yaml", text);
        var input = new SpecInput(root, others.Select(other => File(other.Path, other.Text)).ToEquatableArray(), NamespaceTakenBy: null);
        var result = SpecCompiler.Compile(input, CancellationToken.None);
        foreach (var finding in result.Findings)
        {
            _ = finding.ToDiagnostic().ToString();
        }

        var files = result.Client is { } client ? Emit(client).ToList() : [];
        return new FuzzCase(result, files, watch.Elapsed);
    }

    private static SpecFile File(string path, string text) =>
        new(path, new SpecText(text), SpecOptions.Default with { IsMarked = true, Namespace = "Acme" });

    private static IEnumerable<EmittedFile> Emit(ClientModel client) =>
        SchemaFiles.Group(client.Schemas).SelectMany(SchemaFiles.Emit)
            .Concat(ClientFiles.Group(client.Apis).SelectMany(ClientFiles.Emit))
            .Concat(EventFiles.Group(client.Events).SelectMany(EventFiles.Emit))
            .Concat(client.EventsFile is { } events ? EventFiles.Emit(events) : [])
            .Concat(ClientFiles.Emit(client.Client))
            .Concat(ClientFiles.Emit(client.Headers))
            .Concat(ClientFiles.Emit(client.Context));
}
