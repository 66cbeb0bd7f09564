using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class NameScopeTests
{
    [Test]
    public void The_first_to_come_keeps_its_name()
    {
        var scope = new NameScope(StringComparer.Ordinal);

        Assert.That(scope.Take("Name", "Value", "name"), Is.EqualTo("Name"));
    }

    [Test]
    public void The_second_gets_the_suffix_and_any_further_a_hash_of_what_it_is_called_in_the_spec()
    {
        var scope = new NameScope(StringComparer.Ordinal);
        scope.Take("Name", "Value", "name");

        Assert.That(scope.Take("Name", "Value", "na-me"), Is.EqualTo("NameValue"));
        Assert.That(scope.Take("Name", "Value", "n-ame"), Is.EqualTo("Name" + StableHash.Of("n-ame")));
    }

    [Test]
    public void The_name_of_the_third_does_not_depend_on_what_came_between()
    {
        var few = new NameScope(StringComparer.Ordinal, ["Name", "NameValue"]);
        var many = new NameScope(StringComparer.Ordinal, ["Name", "NameValue"]);
        many.Take("Name", "Value", "other");

        Assert.That(many.Take("Name", "Value", "n-ame"), Is.EqualTo(few.Take("Name", "Value", "n-ame")));
    }

    [Test]
    public void Reserved_names_are_taken_from_the_start()
    {
        var scope = new NameScope(StringComparer.Ordinal, ReservedNames.Members, ["Own"]);

        Assert.That(scope.Take("Equals", "Value", "equals"), Is.EqualTo("EqualsValue"));
        Assert.That(scope.Take("Own", "Value", "own"), Is.EqualTo("OwnValue"));
    }

    [Test]
    public void The_scope_says_whether_case_counts()
    {
        var files = new NameScope(StringComparer.OrdinalIgnoreCase, ["Name"]);
        var members = new NameScope(StringComparer.Ordinal, ["Name"]);

        Assert.That(files.Take("NAME", "Model", "NAME"), Is.EqualTo("NAMEModel"));
        Assert.That(members.Take("NAME", "Model", "NAME"), Is.EqualTo("NAME"));
    }

    [Test]
    public void The_same_thing_taken_many_times_always_gets_a_new_name()
    {
        var scope = new NameScope(StringComparer.Ordinal);

        Assert.That(Enumerable.Range(0, 100).Select(_ => scope.Take("Name", "Value", "name")).ToList(), Is.Unique);
    }
}
