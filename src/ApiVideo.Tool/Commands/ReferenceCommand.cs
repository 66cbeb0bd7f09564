using System.CommandLine;
using System.Globalization;
using ApiVideo.Tool.Documents;
using ApiVideo.Tool.Findings;
using ApiVideo.Tool.Reference;

namespace ApiVideo.Tool.Commands;

/// <summary><c>apivideo reference</c>: the pages that describe a client.</summary>
internal static class ReferenceCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = FileArguments.Document("The document, and then the files that its references lead to.");
        var folder = FileArguments.Output("The folder that the pages are written to. Other files there stay.");
        var options = new SpecArguments();
        var command = new Command("reference", """
            Writes a reference of the client in Markdown: an index, a page for each API with examples in C#, and a page for each type and event.

            Exit code: 0, 1 where the document has an error and no client, 2 where a file cannot be read.

            Example: apivideo reference openapi.yaml --output docs/reference --namespace Acme
            """) { files, folder };
        options.AddTo(command);
        command.SetAction(result =>
        {
            if (DocumentFiles.Read(result.GetValue(files)!, options.Of(result), error) is not { } inputs)
            {
                return ExitCodes.Usage;
            }

            var document = DocumentFiles.Compile(inputs[0]);
            FindingText.Write(document, error);
            if (document.Client is not { } client)
            {
                return ExitCodes.Found;
            }

            var pages = ReferencePages.Of(client);
            foreach (var page in pages)
            {
                var path = Path.Combine(result.GetValue(folder)!.FullName, page.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, page.Text);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages in {result.GetValue(folder)}"));
            return ExitCodes.Success;
        });
        return command;
    }
}
