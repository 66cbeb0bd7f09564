using System.CommandLine;
using System.Globalization;
using ApiVideo.Tool.Documents;
using ApiVideo.Tool.Findings;

namespace ApiVideo.Tool.Commands;

/// <summary><c>apivideo emit</c>: the files that a build would emit.</summary>
internal static class EmitCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = FileArguments.Document("The document, and then the files that its references lead to.");
        var folder = FileArguments.Output("The folder that the files are written to. Other files there stay.");
        var references = new Option<FileInfo[]>("--reference")
        {
            Description = "An assembly that the project references, such as Microsoft.Extensions.Http.dll, since some files depend on it.", HelpName = "file",
        };
        var options = new SpecArguments();
        var command = new Command("emit", """
            Writes the C# files that a build would emit, to read or to review. A build needs none of them: it emits its own.

            Exit code: 0, 1 where the document has an error and no client, 2 where a file cannot be read.

            Example: apivideo emit openapi.yaml --output emitted --namespace Acme
            """) { files, folder, references };
        options.AddTo(command);
        command.SetAction(result =>
        {
            if (DocumentFiles.Read(result.GetValue(files)!, options.Of(result), error) is not { } inputs)
            {
                return ExitCodes.Usage;
            }

            var hasErrors = false;
            foreach (var document in inputs.Select(DocumentFiles.Compile))
            {
                FindingText.Write(document, error);
                hasErrors |= document.HasErrors;
            }

            var emitted = EmittedFiles.Of(inputs, result.GetValue(references) ?? []);
            foreach (var (name, text) in emitted)
            {
                var path = Path.Combine(result.GetValue(folder)!.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{emitted.Count} files in {result.GetValue(folder)}"));
            return hasErrors ? ExitCodes.Found : ExitCodes.Success;
        });
        return command;
    }
}
