using System.CommandLine;
using ApiVideo.Tool.Documents;
using ApiVideo.Tool.Findings;

namespace ApiVideo.Tool.Commands;

/// <summary><c>apivideo check</c>: the findings of a document, and what its client will be.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = FileArguments.Document("The document, and then the files that its references lead to.");
        var format = new Option<FindingFormat>("--format") { Description = "How the findings are written.", DefaultValueFactory = _ => FindingFormat.Text };
        var failOn = new Option<FindingSeverity>("--fail-on") { Description = "The least finding for which the exit code is 1.", DefaultValueFactory = _ => FindingSeverity.Error };
        var options = new SpecArguments();
        var command = new Command("check", """
            Shows the findings of a document, as a build would report them, and what the client will be.

            Exit code: 0 where there is no error (or, with --fail-on warning, no finding), 1 where there is one, 2 where a file cannot be read.

            Example: apivideo check openapi.yaml --format sarif > openapi.sarif
            """) { files, format, failOn };
        options.AddTo(command);
        command.SetAction(result =>
        {
            if (DocumentFiles.Read(result.GetValue(files)!, options.Of(result), error) is not { } inputs)
            {
                return ExitCodes.Usage;
            }

            var documents = inputs.Select(DocumentFiles.Compile).ToList();
            switch (result.GetValue(format))
            {
                case FindingFormat.Json:
                    FindingJson.Write(documents, output);
                    break;
                case FindingFormat.Sarif:
                    FindingJson.WriteSarif(documents, output);
                    break;
                default:
                    documents.ForEach(document => WriteText(document, output));
                    break;
            }

            var isFound = documents.Exists(document => document.HasErrors || (result.GetValue(failOn) == FindingSeverity.Warning && document.Findings.Count > 0));
            return isFound ? ExitCodes.Found : ExitCodes.Success;
        });
        return command;
    }

    private static void WriteText(CompiledDocument document, TextWriter output)
    {
        FindingText.Write(document, output);
        if (document.Client is { } client)
        {
            ClientSummary.Write(client.Model, document, output);
        }
        else
        {
            output.WriteLine($"{document.Input.Root.Path}: no client, because of the errors above.");
        }
    }
}
