using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission;

/// <summary>
/// Shares types out among files: one each, until they are many. Then they stand in the order of the alphabet, as in the volumes of an
/// encyclopedia, and whether a name begins a volume follows from that name alone: what is added to a document changes one file, or
/// splits it in two. Only when the types have doubled are the volumes others.
/// </summary>
internal static class FileGroups
{
    public static IEnumerable<FileGroup<T>> Of<T>(IEnumerable<T> items, Func<T, string> fileOf, int max)
    {
        var files = items.GroupBy(fileOf, StringComparer.Ordinal).ToList();
        var share = 1u;
        while (10 * files.Count / share > 9 * max && files.Count > max)
        {
            share *= 2;
        }

        return share == 1
            ? files.Select(file => new FileGroup<T>(file.Key, file.ToEquatableArray()))
            : Volumes(files.OrderBy(file => file.Key, StringComparer.Ordinal), share);
    }

    private static IEnumerable<FileGroup<T>> Volumes<T>(IEnumerable<IGrouping<string, T>> files, uint share)
    {
        var name = "";
        var items = new List<T>();
        foreach (var file in files)
        {
            if (items.Count > 0 && Number(file.Key) % share == 0)
            {
                yield return new FileGroup<T>(name + "-", items.ToEquatableArray());
                items.Clear();
            }

            name = items.Count == 0 ? file.Key : name;
            items.AddRange(file);
        }

        yield return new FileGroup<T>(name + "-", items.ToEquatableArray());
    }

    private static uint Number(string name) => uint.Parse(StableHash.Of(name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
