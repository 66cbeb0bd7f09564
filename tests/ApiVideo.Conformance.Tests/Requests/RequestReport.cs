namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>What came of the operations of one document.</summary>
internal sealed class RequestReport
{
    public int Checked { get; private set; }

    public SortedDictionary<string, int> Skipped { get; } = new(StringComparer.Ordinal);

    public List<string> Failures { get; } = [];

    public void Pass() => Checked++;

    public void Skip(string reason) => Skipped[reason] = Skipped.GetValueOrDefault(reason) + 1;

    public void Fail(string what) => Failures.Add(what);

    public override string ToString() =>
        $"{Checked} operations as the document says, {Skipped.Values.Sum()} skipped{string.Concat(Skipped.Select(skip => $" ({skip.Value} {skip.Key})"))}, {Failures.Count} failed";
}
