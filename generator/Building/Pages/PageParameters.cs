using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>The parameters of an operation that may choose a page.</summary>
internal sealed class PageParameters
{
    private readonly List<(string Key, ParameterModel Parameter)> _query;

    public PageParameters(OperationModel operation)
    {
        _query = operation.Parameters.Where(parameter => parameter is { Location: ParameterLocation.Query, Encoding: ParameterEncoding.Plain })
            .Select(parameter => (PageWords.KeyOf(parameter.WireName), parameter)).ToList();
        Size = Counts(PageWords.SizeParameters).FirstOrDefault();
        Page = Counts(PageWords.PageParameters).FirstOrDefault();
        Offset = Counts(PageWords.OffsetParameters).FirstOrDefault(parameter => IsOffset(PageWords.KeyOf(parameter.WireName)));
        Cursors = PageWords.CursorParameters.SelectMany(key => _query.Where(entry => entry.Key == key)).Where(entry => IsCursor(entry.Key, entry.Parameter)).Select(entry => entry.Parameter).ToList();
    }

    public ParameterModel? Page { get; }

    public ParameterModel? Offset { get; }

    public ParameterModel? Size { get; }

    public IReadOnlyList<ParameterModel> Cursors { get; }

    public bool HasAny => Page is not null || Offset is not null || Size is not null || Cursors.Count > 0;

    /// <summary>Gets the parameters that count to a page, and need not be sent.</summary>
    public IEnumerable<ParameterModel> Positions => new[] { Page, Offset }.OfType<ParameterModel>().Where(parameter => !parameter.IsRequired);

    public static bool IsCount(TypeRef type) => type.Kind is TypeKind.Int32 or TypeKind.Int64;

    /// <summary>Gets where counting starts: the default of the server, or else the least value that it allows.</summary>
    public static int First(ParameterModel parameter, int usual) =>
        parameter.Default is 0 or 1 ? parameter.Default.Value
        : parameter.Minimum is 0 or 1 ? parameter.Minimum.Value
        : usual;

    public ParameterModel? Named(string? wireName) =>
        _query.Where(entry => entry.Parameter.WireName == wireName).Select(entry => entry.Parameter).FirstOrDefault();

    private IEnumerable<ParameterModel> Counts(HashSet<string> keys) =>
        _query.Where(entry => IsCount(entry.Parameter.Type) && keys.Contains(entry.Key)).Select(entry => entry.Parameter);

    private static bool IsCursor(string key, ParameterModel parameter) => parameter switch
    {
        { IsRequired: true } => false,
        { Type.Kind: TypeKind.String or TypeKind.Guid } => true,
        { Type.Kind: TypeKind.Int32 or TypeKind.Int64 } => !PageWords.CountsOrCursors.Contains(key),
        _ => false,
    };

    // "start" and "from" may as well be points in time.
    private bool IsOffset(string key) => key switch
    {
        "start" or "from" => Size is not null && !_query.Any(entry => PageWords.RangeParameters.Contains(entry.Key)),
        _ => true,
    };
}
