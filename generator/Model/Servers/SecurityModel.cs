namespace ApiVideo.Generator.Model.Servers;

/// <summary>
/// The kinds of credential that the spec's security schemes take. Each kind has a bit, by which operations name what they ask for.
/// </summary>
internal sealed record SecurityModel(bool HasBasic, bool HasBearer, EquatableArray<ApiKeyModel> ApiKeys, EquatableArray<HttpSchemeModel> HttpSchemes)
{
    public const ulong BasicKind = 1;

    public const ulong BearerKind = 2;

    /// <summary>The kinds of credential of an operation for which the document leaves the kind open: any kind.</summary>
    public const ulong AnyKind = ulong.MaxValue;

    /// <summary>The factory of the only API key; of several, the factory for all of them.</summary>
    public const string KeyFactory = "ApiKey";

    private const int FirstKey = 2;
    private const int LastBit = 62;

    public bool IsEmpty => !HasBasic && !HasBearer && ApiKeys.Count + HttpSchemes.Count == 0;

    public bool HasSeveral => (HasBasic ? 1 : 0) + (HasBearer ? 1 : 0) + ApiKeys.Count + HttpSchemes.Count > 1;

    /// <summary>Gets whether one factory serves all API keys. A document that had one key and gets a second keeps the factory that callers name.</summary>
    public bool HasFactoryForAllKeys => ApiKeys.Count > 1;

    /// <summary>Gets the bit of an HTTP scheme by its index; they follow the API keys.</summary>
    public ulong SchemeKind(int index) => KeyKind(ApiKeys.Count + index);

    /// <summary>Gets the bit of an API key by its index; keys beyond the number of bits share one.</summary>
    public static ulong KeyKind(int index) => 1UL << Math.Min(FirstKey + index, LastBit);
}
