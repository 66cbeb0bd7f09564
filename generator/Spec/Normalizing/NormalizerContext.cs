using ApiVideo.Generator.Diagnostics;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>What all rules share while one document is normalized.</summary>
internal sealed class NormalizerContext(SourceFiles sources, SpecDialect dialect, FindingBag findings, CancellationToken cancellation)
{
    // References copy their targets, copies refer to copies: what a document may become is bound to its own length.
    private const int FreeObjects = 100_000;

    private readonly long _maxObjects = FreeObjects + sources.Files.Sum(static file => (long)file.Text.Length);
    private long _objects;

    private readonly HashSet<SpecPointer> _written = [];
    private readonly HashSet<SpecPointer> _asked = [];
    private readonly Queue<SpecPointer> _wanted = new();

    public SourceFiles Sources { get; } = sources;

    public SpecDialect Dialect { get; } = dialect;

    public FindingBag Findings { get; } = findings;

    public ReferenceResolver References { get; } = new(sources, findings);

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether one more object may be written; after the last one there is a finding.</summary>
    public bool TakeRoom()
    {
        if (++_objects <= _maxObjects)
        {
            return true;
        }

        Findings.RecursiveOrTooDeep(SpecPointer.RootOf(Sources.Root.Path), "The references of this document multiply each other beyond measure; the rest of it is left out");
        return false;
    }

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
}
