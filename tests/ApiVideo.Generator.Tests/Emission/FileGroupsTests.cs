using System.Globalization;
using ApiVideo.Generator.Emission;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Emission;

/// <summary>Types are shared out among files so that a document has few, and that what is added moves little.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class FileGroupsTests
{
    private const int Max = 100;

    [Test]
    public void Few_types_have_a_file_each_in_their_order()
    {
        var groups = Group(["Video", "Caption"]);

        Assert.That(groups.Select(group => group.Name), Is.EqualTo(new[] { "Video", "Caption" }));
    }

    [Test]
    public void What_is_filed_under_one_name_is_one_file()
    {
        var groups = FileGroups.Of(["Video", "Caption", "VideoSource"], name => name.StartsWith("Video", StringComparison.Ordinal) ? "Video" : name, Max).ToList();

        Assert.That(groups.Select(group => group.Name), Is.EqualTo(new[] { "Video", "Caption" }));
        Assert.That(groups[0].Items, Is.EqualTo(new[] { "Video", "VideoSource" }));
    }

    [TestCase(101)]
    [TestCase(1_000)]
    [TestCase(10_000)]
    public void Many_types_are_volumes_in_the_order_of_the_alphabet(int count)
    {
        var names = Names(count);
        var groups = Group(names);

        Assert.That(groups, Has.Count.LessThanOrEqualTo(Max).And.Count.GreaterThan(Max / 5));
        Assert.That(groups.SelectMany(group => group.Items), Is.EqualTo(names.Order(StringComparer.Ordinal)));
        Assert.That(groups.Select(group => group.Name), Is.EqualTo(groups.Select(group => group.Items[0] + "-")));
    }

    [Test]
    public void An_added_type_changes_one_volume_or_divides_it()
    {
        var names = Names(1_000);
        var before = Group(names).ToHashSet();

        Assert.Multiple(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var added = Group([.. names, "Added" + i.ToString(CultureInfo.InvariantCulture)]);
                Assert.That(added.Count(group => !before.Contains(group)), Is.LessThanOrEqualTo(2));
            }
        });
    }

    private static List<FileGroup<string>> Group(IEnumerable<string> names) => [.. FileGroups.Of(names, name => name, Max)];

    private static List<string> Names(int count) => [.. Enumerable.Range(0, count).Select(number => "Type" + (number * 7919 % 104_729).ToString("X", CultureInfo.InvariantCulture))];
}
