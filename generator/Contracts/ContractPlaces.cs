using ApiVideo.Generator.Building;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Contracts;

/// <summary>Finds where the document says what a line of its contract says.</summary>
internal sealed class ContractPlaces(BuiltClient built)
{
    private readonly ModelSources _sources = built.Sources;

    public SpecPointer Of(ContractLine line) => line.Kind switch
    {
        "operation" or "pages" => _sources.PlaceOfOperation(DisplayName(line)),
        "operation parameter" => OfParameter(line),
        "operation error" => _sources.PlaceOfResponse(DisplayName(line), line.Part),
        "type" or "type value" or "type case" or "event" => _sources.PlaceOfType(line.Name),
        "type member" or "event member" => line.Fact("json") is { } json ? _sources.PlaceOfMember(line.Name, ContractText.Unquote(json)) : _sources.PlaceOfType(line.Name),
        "header" => _sources.PlaceOfHeader(ContractText.Unquote(line.Fact("name") ?? "\"\"")),
        "credential" => _sources.Root.Child("components").Child("securitySchemes"),
        "server" => _sources.Root.Child("servers"),
        _ => _sources.Root,
    };

    private SpecPointer OfParameter(ContractLine line)
    {
        var words = ContractText.Split(line.Fact("in") ?? "", ' ').ToArray();
        if (words.Length == 2 && Enum.TryParse<ParameterLocation>(words[0], ignoreCase: true, out var location) && location != ParameterLocation.Part)
        {
            return _sources.PlaceOfParameter(DisplayName(line), ContractText.Unquote(words[1]), location);
        }

        return _sources.PlaceOfBody(DisplayName(line));
    }

    // An API's property and the group that exceptions show can have different names.
    private string DisplayName(ContractLine line)
    {
        var (api, method) = (line.Name.Split('.')[0], line.Name.Split('.')[1]);
        var name = method.Substring(0, method.Length - "Async".Length);
        var operations = built.Model.Apis.FirstOrDefault(candidate => candidate.PropertyName == api)?.Operations ?? default;
        var operation = operations.FirstOrDefault(candidate => candidate.Name == name || (candidate.PagesName == name && candidate.Pagination is not null));
        return operation?.DisplayName ?? line.Name;
    }
}
