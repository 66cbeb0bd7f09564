using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>The members of a result that may say something of its pages: its own, and those of objects in it that describe the page.</summary>
internal sealed class PageMembers
{
    private const int MaxDepth = 3;

    private readonly IReadOnlyDictionary<string, ObjectModel> _objects;
    private readonly List<(string Key, PagePlace Place)> _members = [];

    public PageMembers(ObjectModel? result, IReadOnlyDictionary<string, ObjectModel> objects)
    {
        _objects = objects;
        if (result is not null)
        {
            Result = result;
            Collect(result);
        }
    }

    public ObjectModel? Result { get; }

    /// <summary>Finds the member of the first of these names; of several of that name, the one nearest to the result.</summary>
    public PagePlace? Find(IEnumerable<string> names, Func<TypeRef, bool> accepts) =>
        names.SelectMany(name => _members.Where(member => IsNamed(member.Key, name) && accepts(member.Place.Type))).Select(member => member.Place).FirstOrDefault();

    /// <summary>Finds a member by the names of the wire that lead to it.</summary>
    public PagePlace? Follow(IEnumerable<string> wireNames)
    {
        var model = Result;
        PagePlace? place = null;
        foreach (var name in wireNames)
        {
            if (model?.Properties.FirstOrDefault(property => property.WireName == name && !property.IsOptionalWrapper) is not { } property)
            {
                return null;
            }

            place = Step(place, property);
            model = ObjectOf(property.Type);
        }

        return place;
    }

    public PagePlace? Own(string typeName, Func<PropertyModel, bool> accepts) =>
        _objects[typeName].Properties.FirstOrDefault(property => !property.IsOptionalWrapper && accepts(property)) is { } property ? Step(parent: null, property) : null;

    /// <summary>Gets the members of an object within the result.</summary>
    public IEnumerable<PagePlace> MembersOf(PagePlace place) =>
        ObjectOf(place.Type) is { } model ? model.Properties.Where(property => !property.IsOptionalWrapper).Select(property => Step(place, property)) : [];

    public IEnumerable<PagePlace> OwnMembers() =>
        Result is null ? [] : Result.Properties.Where(property => !property.IsOptionalWrapper).Select(property => Step(parent: null, property));

    // Breadth first, so that what is nearer comes first.
    private void Collect(ObjectModel result)
    {
        var pending = new Queue<(ObjectModel Model, PagePlace? Place, string Key, int Depth)>();
        pending.Enqueue((result, null, "", 0));
        while (pending.Count > 0)
        {
            var (model, parent, parentKey, depth) = pending.Dequeue();
            foreach (var property in model.Properties.Where(property => !property.IsOptionalWrapper).OrderBy(property => property.WireName, StringComparer.Ordinal))
            {
                var key = PageWords.KeyOf(property.WireName);
                var place = Step(parent, property);
                _members.Add((parentKey + "." + key, place));
                if (depth < MaxDepth && ObjectOf(property.Type) is { } nested && (PageWords.PageObjects.Contains(key) || IsAddressAlone(nested)))
                {
                    pending.Enqueue((nested, place, key, depth + 1));
                }
            }
        }
    }

    // An object that has nothing but an address stands for it, whatever it is called.
    private static bool IsAddressAlone(ObjectModel model) => model.Properties is [{ Type.Kind: TypeKind.Uri }];

    private ObjectModel? ObjectOf(TypeRef type) => type.Kind == TypeKind.Object && _objects.TryGetValue(type.Name!, out var model) ? model : null;

    private static bool IsNamed(string key, string name) =>
        name.IndexOf('.') >= 0 ? key == name : key.EndsWith("." + name, StringComparison.Ordinal);

    private static PagePlace Step(PagePlace? parent, PropertyModel property)
    {
        var step = new PagePathStep(property.Name, !property.IsRequired || property.IsNullable);
        return new PagePlace(property, new PagePath(parent is null ? [step] : parent.Path.Steps.Append(step).ToEquatableArray()));
    }
}
