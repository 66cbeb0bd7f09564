using System.CommandLine;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Tool.Documents;

/// <summary>Represents the options that an <c>OpenApiSpec</c> item has too, under the same names.</summary>
internal sealed class SpecArguments
{
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the client. Default: OpenApi." };
    private readonly Option<string?> _clientName = new("--client-name") { Description = "The name of the client. Default: the document's title and 'Client'." };
    private readonly Option<string?> _accessibility = new("--accessibility") { Description = "public or internal. Default: public." };
    private readonly Option<string?> _numberType = new("--number-type") { Description = "What a number without a format is: double or decimal. Default: double." };
    private readonly Option<string?> _integerType = new("--integer-type") { Description = "What an integer without a format is: int or long. Default: by its limits and its name." };
    private readonly Option<FileInfo?> _contract = new("--contract") { Description = "The contract that the client is compared with.", HelpName = "file" };
    private readonly Option<FileInfo[]> _overlays = new("--overlay") { Description = "An overlay that changes the document. It can be repeated; overlays are applied in their order.", HelpName = "file" };
    private readonly Option<string[]> _includeTags = List("--include-tags", "The tags whose operations are taken");
    private readonly Option<string[]> _excludeTags = List("--exclude-tags", "The tags whose operations are left out");
    private readonly Option<string[]> _includePaths = List("--include-paths", "The paths that are taken; * stands for anything");
    private readonly Option<string[]> _excludePaths = List("--exclude-paths", "The paths that are left out");
    private readonly Option<string[]> _includeOperations = List("--include-operations", "The operations that are taken, by operationId");
    private readonly Option<string[]> _excludeOperations = List("--exclude-operations", "The operations that are left out");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _namespace, _clientName, _accessibility, _numberType, _integerType, _overlays, _contract,
            _includeTags, _excludeTags, _includePaths, _excludePaths, _includeOperations, _excludeOperations,
        })
        {
            command.Options.Add(option);
        }
    }

    public SpecOptions Of(ParseResult result) => new()
    {
        Namespace = result.GetValue(_namespace),
        ClientName = result.GetValue(_clientName),
        Accessibility = result.GetValue(_accessibility),
        NumberType = result.GetValue(_numberType),
        IntegerType = result.GetValue(_integerType),
        Overlays = (result.GetValue(_overlays) ?? []).Select(file => file.ToString()).ToEquatableArray(),
        Contract = result.GetValue(_contract)?.ToString(),
        OverlayFolder = SpecMetadata.Folder,
        IncludeTags = Items(result.GetValue(_includeTags)),
        ExcludeTags = Items(result.GetValue(_excludeTags)),
        IncludePaths = Items(result.GetValue(_includePaths)),
        ExcludePaths = Items(result.GetValue(_excludePaths)),
        IncludeOperations = Items(result.GetValue(_includeOperations)),
        ExcludeOperations = Items(result.GetValue(_excludeOperations)),
    };

    private static Option<string[]> List(string name, string what) => new(name) { Description = what + ", separated by ; or ,.", HelpName = "list" };

    private static EquatableArray<string> Items(string[]? values) =>
        (values ?? []).SelectMany(value => value.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToEquatableArray();
}
