namespace ApiVideo.Generator.Contracts;

/// <summary>
/// Compares the contracts of two documents, and judges each difference by what the emitted client does. The parts of a thing that is gone or
/// new are not counted one by one.
/// </summary>
internal static class ContractComparison
{
    public static IReadOnlyList<ContractChange> Compare(IEnumerable<ContractLine> before, IEnumerable<ContractLine> after)
    {
        var old = new ContractIndex(before);
        var now = new ContractIndex(after);
        var changes = new List<ContractChange>();
        foreach (var line in old.Lines)
        {
            if (now.Find(line.Subject) is { } other)
            {
                changes.AddRange(line.Facts == other.Facts ? [] : ContractRules.Changed(line, other, old, now));
            }
            else if (line.Parent is null || now.Find(line.Parent) is not null)
            {
                changes.Add(ContractRules.Removed(line, now));
            }
        }

        foreach (var line in now.Lines.Where(line => old.Find(line.Subject) is null && (line.Parent is null || old.Find(line.Parent) is not null)))
        {
            changes.Add(ContractRules.Added(line, old));
        }

        return [.. changes.OrderBy(change => change.Line.Subject, StringComparer.Ordinal).ThenBy(change => change.Text, StringComparer.Ordinal)];
    }
}
