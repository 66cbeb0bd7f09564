namespace ApiVideo.Runtime.Tests;

/// <summary>Which of the credentials that a user gave goes with an operation.</summary>
public sealed class OperationSecurityTests
{
    private const ulong Basic = 1;
    private const ulong Bearer = 2;
    private const ulong Key = 4;
    private const ulong OtherKey = 8;

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case(null, Basic | Bearer, 0, "An operation that asks for nothing is sent nothing");
        yield return Case([Basic, Bearer], Bearer, Bearer, "One of the alternatives is enough");
        yield return Case([Basic, Bearer], Basic | Bearer, Basic, "The first alternative that is served is the one");
        yield return Case([Key | OtherKey], Key | OtherKey | Basic, Key | OtherKey, "What is asked for together goes together");
        yield return Case([Key | OtherKey, Bearer], Key | Bearer, Bearer, "A whole alternative is better than half of one");
        yield return Case([Key | OtherKey], Key, Key, "Half of what is asked for is better than nothing");
        yield return Case([Basic], Bearer, 0, "A kind that the operation does not name is not sent");
        yield return Case([0, Basic], Basic, Basic, "An optional credential is sent");
        yield return Case([0, Basic], Bearer, 0, "Where none is needed, one of another kind is not sent");
        yield return Case([0, Key | OtherKey], Key, 0, "Where none is needed, half of one is not sent");
        yield return Case([ulong.MaxValue], Bearer, Bearer, "A scheme that is not described takes what there is");
    }

    [TestCaseSource(nameof(Cases))]
    public void The_kinds_that_are_sent(ulong[]? security, ulong given, ulong expected) =>
        Assert.That(new ApiOperation("A.B", HttpMethod.Get, "/") { Security = security }.KindsOf(given), Is.EqualTo(expected));

    private static TestCaseData Case(ulong[]? security, ulong given, ulong expected, string name) =>
        new TestCaseData(security, given, expected).SetName(name);
}
