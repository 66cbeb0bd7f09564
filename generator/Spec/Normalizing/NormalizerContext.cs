using ApiVideo.Generator.Diagnostics;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>What all rules share while one document is normalized.</summary>
internal sealed class NormalizerContext(SourceFiles sources, SpecDialect dialect, FindingBag findings, CancellationToken cancellation)
{
    private readonly HashSet<SpecPointer> _written = [];
    private readonly HashSet<SpecPointer> _asked = [];
    private readonly Queue<SpecPointer> _wanted = new();

    public SourceFiles Sources { get; } = sources;

    public SpecDialect Dialect { get; } = dialect;

    public FindingBag Findings { get; } = findings;

    public ReferenceResolver References { get; } = new(sources, findings);

    public CancellationToken Cancellation { get; } = cancellation;

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
