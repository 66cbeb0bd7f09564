using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Regeneration takes an edit of the spec and a build, and nothing else.</summary>
internal sealed partial class SpecEditTests
{
    private const string Program = "System.Console.WriteLine(new ApiVideo.Webhook().Url ?? \"none\");";
    private const string EditedProgram = "System.Console.WriteLine(new ApiVideo.Webhook { Nickname = \"new member\" }.Nickname);";

    private readonly Consumer _consumer = new Consumer("Minimal").WithWebhooksSpec().With("Program.cs", Program);

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [Test]
    public async Task A_build_after_an_edit_has_the_new_member_and_runs_nothing_new()
    {
        var first = (await BuildAsync()).EnsureSuccess();
        Assert.That(Compiles(first), Is.True);
        Assert.That(Compiles((await BuildAsync()).EnsureSuccess()), Is.False, "Nothing was edited, and still it compiled.");

        var tooEarly = await BuildAsync(program: EditedProgram);
        Assert.That(Finding.In(tooEarly).Select(finding => finding.Id), Is.EqualTo(new[] { "CS0117" }), tooEarly.ToString());

        _consumer.With("webhooks.yaml", WithNickname(await File.ReadAllTextAsync(_consumer.PathOf("webhooks.yaml"))));
        var before = Files();
        var afterEdit = (await BuildAsync()).EnsureSuccess();

        Assert.That(Files(), Is.EqualTo(before));
        Assert.That(Tasks(afterEdit), Is.SubsetOf(Tasks(first)).And.No.Member("Exec"));
        Assert.That((await _consumer.RunAsync()).EnsureSuccess().Lines, Is.EqualTo(new[] { "new member" }));
    }

    private Task<CommandResult> BuildAsync(string? program = null)
    {
        if (program is not null)
        {
            _consumer.With("Program.cs", program);
        }

        return _consumer.BuildAsync("-p:OutputType=Exe", "-clp:Verbosity=detailed");
    }

    /// <summary>Adds a member to the webhook of the document.</summary>
    public static string WithNickname(string spec)
    {
        var edited = SignatureSecret().Replace(spec, match => $"{match.Groups[1].Value}nickname:\n{match.Groups[1].Value}  type: string\n{match.Value}", 1);
        Assert.That(edited, Is.Not.EqualTo(spec));
        return edited;
    }

    private static bool Compiles(CommandResult build) => Tasks(build).Contains("Csc");

    private static HashSet<string> Tasks(CommandResult build) =>
        [.. build.Lines.Select(line => TaskLine().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>Every file outside the build's own folders, with what it holds.</summary>
    private Dictionary<string, string> Files() => Directory.GetFiles(_consumer.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_consumer.Folder, file))
        .Where(file => !file.StartsWith("obj", StringComparison.Ordinal) && !file.StartsWith("bin", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_consumer.PathOf(file)))), StringComparer.Ordinal);

    [GeneratedRegex("^( +)signatureSecret:$", RegexOptions.Multiline)]
    private static partial Regex SignatureSecret();

    [GeneratedRegex("^Task \"([A-Za-z]+)\"$")]
    private static partial Regex TaskLine();
}
