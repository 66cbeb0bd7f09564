using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Tool.Examples;

/// <summary>
/// Gets the names of types as an example writes them: short, and in full where a type of the client and one of .NET have the same name.
/// </summary>
internal sealed class ExampleNames
{
    private static readonly HashSet<string> ImportedNamespaces = new(StringComparer.Ordinal)
    {
        "System", "System.Collections.Generic", "System.Globalization", "System.IO", "System.Linq", "System.Net", "System.Net.Http", "System.Text.Json", "System.Threading", "System.Threading.Tasks",
    };

    private static readonly Lazy<Dictionary<string, string>> Imported = new(ReadImported);

    private readonly string _namespace;
    private readonly HashSet<string> _own;
    private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _imports = new(StringComparer.Ordinal);

    public ExampleNames(ClientModel model)
    {
        _namespace = model.Client.Scope.Namespace;
        _own = new HashSet<string>(model.Schemas.Select(schema => schema.TypeName).Concat(model.Events.Select(@event => @event.TypeName)), StringComparer.Ordinal);
    }

    /// <summary>Gets the directives that the names need, those of .NET first.</summary>
    public IEnumerable<string> Usings =>
        [.. _imports.Select(name => $"using {name};"), $"using {_namespace};", .. _aliases.Select(name => $"using {name} = {_namespace}.{name};")];

    /// <summary>Gets a type of the client; where .NET has one of that name, the example says which one it means.</summary>
    public string Own(string name)
    {
        if (Imported.Value.ContainsKey(name))
        {
            _aliases.Add(name);
        }

        return Keywords.Escape(name);
    }

    /// <summary>Gets a type of .NET.</summary>
    public string Net(string name, string @namespace = "System")
    {
        if (_own.Contains(name))
        {
            return $"global::{@namespace}.{name}";
        }

        // Those that every project has by its implicit usings.
        if (@namespace is not ("System" or "System.IO" or "System.Linq" or "System.Net.Http" or "System.Threading" or "System.Threading.Tasks" or "System.Collections.Generic"))
        {
            _imports.Add(@namespace);
        }

        return name;
    }

    private static Dictionary<string, string> ReadImported()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assembly in new[] { typeof(object).Assembly, typeof(HttpClient).Assembly, typeof(Uri).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly, typeof(Stack<>).Assembly, typeof(System.Text.Json.JsonElement).Assembly, typeof(System.Net.IPAddress).Assembly })
        {
            foreach (var type in assembly.GetExportedTypes().Where(type => !type.IsNested && ImportedNamespaces.Contains(type.Namespace ?? "")))
            {
                names[type.Name.Split('`')[0]] = type.Namespace!;
            }
        }

        return names;
    }
}
