using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Contracts;

/// <summary>Compares a client with the contract that the project has accepted, and reports what breaks.</summary>
internal static class ContractCheck
{
    public static void Run(SpecFile contract, BuiltClient built, IReadOnlyList<ContractLine> lines, FindingBag findings)
    {
        if (ContractText.Parse(contract.Text.Content) is not { } accepted)
        {
            findings.UnusableContract(SpecPointer.RootOf(contract.Path), System.IO.Path.GetFileName(contract.Path), "it does not begin with '" + ContractText.Header + "'");
            return;
        }

        var places = new ContractPlaces(built);
        var rows = accepted.GroupBy(row => row.Line.Subject, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Number, StringComparer.Ordinal);
        var offsets = LineStarts(contract.Text.Content);
        foreach (var change in ContractComparison.Compare(accepted.Select(row => row.Line), lines).Where(change => change.Effect != ContractEffect.Safe))
        {
            if (change.IsRemoved)
            {
                var row = rows[change.Line.Subject];
                findings.ContractBroken(contract.Path, offsets[row], LengthOf(contract.Text.Content, offsets[row]), change.Effect == ContractEffect.RunTime, change.Text, change.Audience);
            }
            else
            {
                findings.ContractBroken(places.Of(change.Line), change.Effect == ContractEffect.RunTime, change.Text, change.Audience);
            }
        }
    }

    private static int LengthOf(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return (end < 0 ? text.Length : end) - start;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
