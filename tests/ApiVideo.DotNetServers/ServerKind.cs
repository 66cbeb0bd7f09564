namespace Warehouse;

/// <summary>How a server is written.</summary>
public enum ServerKind
{
    Minimal,
    Mvc,
}
