using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ApiVideo.Generator.Contracts;
using ApiVideo.Tool.Documents;
using ApiVideo.Tool.Findings;

namespace ApiVideo.Tool.Commands;

/// <summary><c>apivideo diff</c>: what a new version of a document changes for callers.</summary>
internal static class DiffCommand
{
    private static readonly Dictionary<ContractEffect, string> Titles = new()
    {
        [ContractEffect.Source] = "Breaking in source",
        [ContractEffect.RunTime] = "Breaking at run time",
        [ContractEffect.Safe] = "Safe",
    };

    public static Command Create(TextWriter output, TextWriter error)
    {
        var old = new Argument<FileInfo>("old") { Description = "The document that callers compile against now, or a contract (.txt) of it." };
        var now = new Argument<FileInfo>("new") { Description = "The new document." };
        var parts = new Option<FileInfo[]>("--part") { Description = "A file that references of the new document lead to.", HelpName = "file" };
        var oldParts = new Option<FileInfo[]>("--old-part") { Description = "A file that references of the old document lead to.", HelpName = "file" };
        var failOn = new Option<DiffLimit>("--fail-on") { Description = "The change for which the exit code is 1: breaking is source or run time.", DefaultValueFactory = _ => DiffLimit.None };
        var format = new Option<DiffFormat>("--format") { Description = "How the changes are written.", DefaultValueFactory = _ => DiffFormat.Text };
        var options = new SpecArguments();
        var command = new Command("diff", """
            Shows what a new version of a document changes for the code of callers, mocks and receivers of webhooks: what no longer compiles,
            what compiles and does something else, and what is safe. It judges by what the emitted client does, as the contract of a build does.

            Exit code: 0, 1 where there is a change of --fail-on, 2 where a file cannot be read or has errors.

            Example: apivideo diff old.yaml new.yaml --fail-on breaking
            """) { old, now, parts, oldParts, failOn, format };
        options.AddTo(command);
        command.SetAction(result =>
        {
            var before = LinesOf([result.GetValue(old)!, .. result.GetValue(oldParts) ?? []], options.Of(result), error);
            var after = before is null ? null : LinesOf([result.GetValue(now)!, .. result.GetValue(parts) ?? []], options.Of(result), error);
            if (before is null || after is null)
            {
                return ExitCodes.Usage;
            }

            var changes = ContractComparison.Compare(before, after);
            Write(changes, result.GetValue(format), output);
            return changes.Any(change => IsOver(change.Effect, result.GetValue(failOn))) ? ExitCodes.Found : ExitCodes.Success;
        });
        return command;
    }

    private static bool IsOver(ContractEffect effect, DiffLimit limit) => limit switch
    {
        DiffLimit.Breaking => effect != ContractEffect.Safe,
        DiffLimit.Source => effect == ContractEffect.Source,
        DiffLimit.RunTime => effect == ContractEffect.RunTime,
        DiffLimit.Any => true,
        _ => false,
    };

    private static IReadOnlyList<ContractLine>? LinesOf(IReadOnlyList<FileInfo> files, Generator.Places.SpecOptions options, TextWriter error)
    {
        if (DocumentFiles.Read(files, options, error) is not { } inputs)
        {
            return null;
        }

        if (ContractText.Parse(inputs[0].Root.Text.Content) is { } contract)
        {
            return [.. contract.Select(row => row.Line)];
        }

        var document = DocumentFiles.Compile(inputs[0]);
        if (document.Client is { } client)
        {
            return [.. ContractBuilder.Build(client)];
        }

        FindingText.Write(document, error);
        return null;
    }

    private static void Write(IReadOnlyList<ContractChange> changes, DiffFormat format, TextWriter output)
    {
        switch (format)
        {
            case DiffFormat.Json:
                FindingJson.Write(new JsonArray([.. changes.Select(change => new JsonObject
                {
                    ["effect"] = change.Effect switch { ContractEffect.Source => "source", ContractEffect.RunTime => "run-time", _ => "safe" },
                    ["audience"] = change.Audience,
                    ["subject"] = change.Line.Subject,
                    ["text"] = change.Text,
                })]), output);
                break;
            default:
                foreach (var effect in Titles.Keys)
                {
                    Write([.. changes.Where(change => change.Effect == effect)], Titles[effect], format == DiffFormat.Markdown, output);
                }

                break;
        }
    }

    private static void Write(IReadOnlyList<ContractChange> changes, string title, bool isMarkdown, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isMarkdown ? "## " : "")}{title}: {changes.Count}"));
        output.WriteLine();
        foreach (var change in changes)
        {
            output.WriteLine($"{(isMarkdown ? "- " : "  ")}{change.Text}{(change.Effect == ContractEffect.Safe ? "" : $" ({change.Audience})")}");
        }

        if (changes.Count > 0)
        {
            output.WriteLine();
        }
    }
}
