using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Random documents, the same in every run.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class MutationTests
{
    private static readonly int CasesPerTest = Effort.Cases / (2 * Document.All.Count);

    [Test]
    public void Spoilt_text_ends_in_good_code_or_a_finding([ValueSource(typeof(Document), nameof(Document.All))] Document document)
    {
        var campaign = new Campaign("text-" + document);
        for (var seed = 0; seed < CasesPerTest; seed++)
        {
            campaign.Run(TextMutator.Mutate(document.Text, new Random(seed)), $"{document}, text seed {seed}");
        }

        campaign.AssertClean();
    }

    [Test]
    public void Spoilt_structure_ends_in_good_code_or_a_finding([ValueSource(typeof(Document), nameof(Document.All))] Document document)
    {
        var campaign = new Campaign("tree-" + document);
        for (var seed = 0; seed < CasesPerTest; seed++)
        {
            var tree = document.Tree();
            TreeMutator.Mutate(tree, new Random(seed));
            campaign.Run(Campaign.Json(tree), $"{document}, structure seed {seed}");
        }

        campaign.AssertClean();
    }
}
