using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Linking;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Represents the state that all rules share while one document is normalized.</summary>
internal sealed class NormalizerContext(SourceFiles sources, SpecDialect dialect, FindingBag findings, CancellationToken cancellation)
{
    // References copy their targets, and copies refer to copies; each object repeats the keys around it as its place.
    // What a document may become is bound to its own length.
    private const int FreeObjects = 100_000;
    private const int TextOfObject = 64;

    // About as much as a node has text of its own, where it is written and not copied by an overlay.
    private const int TextOfNode = 16;

    private readonly long _maxObjects = FreeObjects + sources.Written.Sum(static file => (long)file.Text.Length) + ((long)sources.Added * TextOfNode);
    private long _spent;
    private DynamicScopes? _dynamic;
    private SchemaLinker? _links;

    private readonly HashSet<SpecPointer> _written = [];
    private readonly HashSet<SpecPointer> _asked = [];
    private readonly Queue<SpecPointer> _wanted = new();

    public SourceFiles Sources { get; } = sources;

    public SpecDialect Dialect { get; } = dialect;

    public FindingBag Findings { get; } = findings;

    public ReferenceResolver References { get; } = new(sources, findings);

    public DynamicScopes Dynamic => _dynamic ??= new DynamicScopes(Sources, References);

    /// <summary>Gets where the elements are written.</summary>
    public ElementPlaces Places { get; } = new();

    /// <summary>Gets what the references among the schemas lead to.</summary>
    public SchemaLinker Links => _links ??= new SchemaLinker(Places);

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Gets a value indicating whether more may be written; when there is no more room, there is a finding.</summary>
    public bool HasRoom => _spent <= _maxObjects;

    /// <summary>Notes that an object is written.</summary>
    public void SpendObject() => Spend(1);

    /// <summary>Notes that a text is written, which counts as objects by its length.</summary>
    public void SpendText(int length) => Spend(length / TextOfObject);

    /// <summary>Notes that the schema at this place is in the output, so that references can be linked to it.</summary>
    public void Wrote(SpecPointer schema) => _written.Add(schema);

    public bool IsWritten(SpecPointer schema) => _written.Contains(schema);

    /// <summary>Notes that a reference leads to this schema: it has to be in the output, wherever it stands.</summary>
    public void Want(SpecPointer schema)
    {
        if (_asked.Add(schema))
        {
            _wanted.Enqueue(schema);
        }
    }

    /// <summary>The next schema that is referred to and that nothing has written yet.</summary>
    public SpecPointer? NextMissing()
    {
        while (_wanted.Count > 0)
        {
            var schema = _wanted.Dequeue();
            if (!_written.Contains(schema))
            {
                return schema;
            }
        }

        return null;
    }

    private void Spend(int objects)
    {
        var hadRoom = HasRoom;
        _spent += objects;
        if (hadRoom && !HasRoom)
        {
            Findings.RecursiveOrTooDeep(SpecPointer.RootOf(Sources.Root.Path), "The references and names of this document multiply each other beyond measure; the rest of it is left out");
        }
    }
}
