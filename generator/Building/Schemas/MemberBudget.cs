namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Limits the number of members that all types of one client have together. A member that is declared once stands in each type that is
/// composed of its owner, so a short document can ask for millions.
/// </summary>
internal sealed class MemberBudget(int room = MemberBudget.MaxMembers)
{
    private const int MaxMembers = 200_000;

    private int _left = room;

    /// <summary>Takes room for so many members; false when there is none.</summary>
    public bool Take(int count)
    {
        if (count > _left)
        {
            return false;
        }

        _left -= count;
        return true;
    }
}
