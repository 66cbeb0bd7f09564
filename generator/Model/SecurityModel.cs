namespace ApiVideo.Generator.Model;

/// <summary>The kinds of credential that the spec's security schemes take.</summary>
internal sealed record SecurityModel(bool HasBasic, bool HasBearer, EquatableArray<ApiKeyModel> ApiKeys)
{
    public bool IsEmpty => !HasBasic && !HasBearer && ApiKeys.Count == 0;
}
