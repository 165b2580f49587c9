export { NoTicket as NoTicketRoute } from '../../features/tickets/inbox/NoTicket';
